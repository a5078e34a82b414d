"""How fast a convolutional net learns, in several ways, on the same images: `make bench`.

Each run of a way begins from another random start, so that the accuracies show their spread.
"""
import importlib.util, itertools, statistics, sys

import torch
import torch.nn.functional as F
from torch import nn

import common
from digit_classifier.classifier import Classifier
from digit_classifier.convnet import convnet, random_affine, trimmed
from digit_classifier.data import is_mnist
from digit_classifier.resnet import ResNet18, fit_one_cycle, image_batches
from digit_classifier.training import import_fastai

RUNS, SIZE = 3, 64
path, train, valid = common.images()


def measured(model):
    return ((Classifier(model)(valid.images) > 0) == (valid.labels == 3)).float().mean().item()


def published(seed):
    "fastai, from a folder of PNG files, as published, without a progress bar."
    import_fastai()
    import fastai.callback.schedule # brings fit_one_cycle
    from fastai.torch_core import set_seed
    from fastai.vision.data import ImageDataLoaders
    from fastai.vision.learner import vision_learner
    from torchvision.models import resnet18
    set_seed(seed)
    dls = ImageDataLoaders.from_folder(path, num_workers=0, device='cpu')
    learn = vision_learner(dls, resnet18, pretrained=False, loss_func=F.cross_entropy)
    with learn.no_bar(), learn.no_logging(): learn.fit_one_cycle(1, .1)
    return measured(nn.Sequential(Colors(), learn.model))


class Colors(nn.Module):
    "Three equal channels for gray images."
    def forward(self, x): return x.expand(-1, 3, -1, -1)


def torch_from_files(seed):
    "A peer: plain PyTorch with torchvision's ImageFolder, DataLoader and resnet18."
    from torch.utils.data import DataLoader
    from torchvision.datasets import ImageFolder
    from torchvision.models import resnet18
    from torchvision.transforms import ToTensor
    torch.manual_seed(seed)
    model = resnet18(num_classes=2)
    loader = DataLoader(ImageFolder(path/'train', ToTensor()), batch_size=SIZE, shuffle=True)
    fit_one_cycle(model, loader, 1, .01)
    return measured(nn.Sequential(Colors(), model))


def lightning(seed):
    "A peer: Lightning's Trainer on our mini-batches, where it is installed."
    import lightning as L, logging
    logging.getLogger('lightning.pytorch').setLevel(logging.ERROR)
    class Module(L.LightningModule):
        def __init__(self):
            super().__init__()
            self.model = ResNet18()
        def training_step(self, batch, _): return F.cross_entropy(self.model(batch[0]), batch[1])
        def configure_optimizers(self): return torch.optim.AdamW(self.parameters(), lr=.001, eps=1e-5)
    torch.manual_seed(seed)
    module = Module()
    L.Trainer(max_epochs=1, accelerator='cpu', logger=False, enable_checkpointing=False, enable_progress_bar=False,
              enable_model_summary=False).fit(module, image_batches(train, batch_size=SIZE))
    return measured(module.model)


def epoch(seed, make=ResNet18, size=SIZE, lr=.01, epochs=1, augment=None):
    "Our loop, from memory."
    torch.manual_seed(seed)
    model = make()
    fit_one_cycle(model, image_batches(train, batch_size=size), epochs, lr, augment=augment)
    return measured(model)


def same_recipe(seed):
    "Our loop with the published learning rate and size of mini-batches."
    return epoch(seed, lr=.1)


def trimmed_net(seed):
    "Our loop and learning rate, larger mini-batches, and no weights that meet only padding."
    return epoch(seed, lambda: trimmed(ResNet18()), size=2*SIZE)


def sklearn_svc(seed):
    "A peer: scikit-learn's support vector machine, which has no random start."
    from sklearn.svm import SVC
    model = SVC().fit(train.images.flatten(1).numpy(), train.labels.numpy())
    return model.score(valid.images.flatten(1).numpy(), valid.labels.numpy())


def small_net(seed):
    "The small net, three epochs: about 0.997."
    return epoch(seed, convnet, size=128, epochs=3)


def small_net_augmented(seed):
    "The small net as the ladder has it: ten epochs, augmented."
    return epoch(seed, convnet, size=128, epochs=10, augment=random_affine)


def floor():
    """Seconds for nothing but the multiplications of a resnet18's epoch, forward and backward, at the rate at which
    this machine multiplies large matrices."""
    from torch.utils.flop_counter import FlopCounterMode
    with FlopCounterMode(display=False) as counter: ResNet18()(train.images[:SIZE, None]).sum().backward()
    return counter.get_total_flops()*len(train.images)/SIZE/common.matrix_rate()


def from_new_starts(way):
    seeds = itertools.count(42)
    return lambda: way(next(seeds))


WAYS = dict(published=published, torch_from_files=torch_from_files, same_recipe=same_recipe, trimmed=trimmed_net,
            small_net=small_net, small_net_augmented=small_net_augmented, sklearn_svc=sklearn_svc)
if importlib.util.find_spec('lightning'): WAYS['lightning'] = lightning
DUE = dict(same_recipe=1.7, trimmed=2.2, small_net=10) # usually at least so many times faster than the published way


def main():
    torch.set_num_threads(common.CORES)
    print(f'resnet18, 1 epoch on {len(train.images):,} images, {torch.get_num_threads()} threads, '
          f'{1 if common.SMALL else RUNS} runs from different starts')
    median, ends = common.take_turns({name: from_new_starts(way) for name, way in WAYS.items()}, RUNS, warm=False)
    mean = {name: statistics.mean(found) for name, found in ends.items()}
    common.table(median, mean, 'published')
    for name, found in ends.items():
        print(f'{name.replace("_", " "):24} accuracy from {min(found):.4f} to {max(found):.4f}')
    print(f'floor of a resnet18 epoch: {1000*floor():.0f} ms of multiplications')
    common.point_out(median, DUE, 'published')
    # A single epoch on few images teaches a resnet little. These learn on any.
    good = 'small_net_augmented', 'sklearn_svc'
    wrong = [f'{name} should get 9 of 10 right' for name in good if not mean[name] >= .9]
    if is_mnist(path) and not mean['small_net'] >= .99: wrong.append('the small net should get 99 of 100 right')
    sys.exit('\n'.join(wrong) or 0)


if __name__ == '__main__': main()
