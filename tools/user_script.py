"A script as somebody writes it who has installed the library. mypy reads it, and nobody runs it."
from pathlib import Path

import numpy as np
import torch

import digit_classifier
from digit_classifier.baseline import PixelSimilarity, accuracy, mnist_distance
from digit_classifier.calibration import calibrate, calibrated, fit_temperature
from digit_classifier.classifier import Classifier, load_rung, of_classes
from digit_classifier.convnet import convnet_rung
from digit_classifier.data import MiniBatches, Split, get_data, load_images, load_split
from digit_classifier.doctor import examine
from digit_classifier.draw import centered, in_node, ink_of, random_drawing, write_page
from digit_classifier.estimator import RungClassifier
from digit_classifier.export import as_module, to_onnx
from digit_classifier.ladder import RUNGS, Comparison, Result, climb, mcnemar
from digit_classifier.learner import AdamW, Checkpoint, EarlyStop, Learner, OneCycle
from digit_classifier.linear import batch_accuracy, calc_grad, init_params, linear_by_hand, mini_batches, mnist_loss
from digit_classifier.net import net_grad, simple_net
from digit_classifier.mnist import all_digits, is_all_of_mnist
from digit_classifier.models import load_models, pretrained, pretrained_novelty, pretrained_ten, save_models
from digit_classifier.novelty import Novelty
from digit_classifier.optimizer import BasicOptim, train_epoch, train_model
from digit_classifier.photo import as_mnist
from digit_classifier.plots import draw_ladder
from digit_classifier.report import write_report
from digit_classifier.resnet import resnet18_rung
from digit_classifier.sgd import descend, plot_function
from digit_classifier.show import draw_images, show_image
from digit_classifier.studies import learning_curves, reliability
from digit_classifier.ten_digits import TEN_RUNGS, NearestMean, climb_ten, confusion_matrix, cross_entropy, deep_convnet, softmax, ten_net
from digit_classifier.trials import compare_models

folder:Path = get_data()
images:torch.Tensor = load_images(folder/'train'/'3') + load_images(str(folder/'train'/'3'))
train, valid = load_split(folder), load_split(str(folder), 'valid', classes=[3, 7])
own = Split(np.zeros((2, 28, 28)), [3, 7])
print(len(own), own.images.mean().item(), own.labels.tolist())
distance:torch.Tensor = mnist_distance(images[:1], np.zeros((1, 28, 28)))
rung = PixelSimilarity(train)
again = PixelSimilarity((np.zeros((2, 28, 28)), [3, 7]), classes=(3, 7))
scores:torch.Tensor = rung(valid.images)
print(accuracy(scores, valid.labels).overall, rung.classes, rung.n_params)
rung.save('rung.safetensors', note='a trial'), load_rung(Path('rung.safetensors'))(valid.images).sum()
print(load_rung('rung.safetensors').classes, load_rung('rung.safetensors').n_params)
net = two = linear_by_hand(train, epochs=1, lr=np.float64(.1), seed=np.int64(3), n_threads=1)
print(net(valid.images) > 0, net.n_params, net.name)
convnet_rung(train), resnet18_rung(train, steps=10, device=torch.device('cpu'))
picked, first = of_classes(train, [3, 7])

weights, bias = init_params(784, 1, std=.1), init_params((1,))
model = simple_net(hidden=10)
batches = mini_batches(train, batch_size=64)
opt = BasicOptim(model.parameters(), lr=1)
train_epoch(model, batches, opt)
train_epoch(model, [(torch.zeros(2, 784), torch.ones(2, 1))], torch.optim.SGD(model.parameters(), lr=.1), mnist_loss)
history:list[float] = train_model(model, MiniBatches(images, [1, 2], range(2)), batches, opt, epochs=1)
loss = mnist_loss([[1.], [-1.]], [[1], [0]]).item() + mnist_loss(np.zeros((2, 1)), torch.ones(2, 1)).item()
calc_grad(images.flatten(1), np.ones((len(images), 1)), model), batch_accuracy(torch.zeros(2, 1), [[1], [0]])
net_grad(images.flatten(1), torch.ones(2, 1), [p.detach() for p in model.parameters()])
Classifier(model, classes=(3, 7), name='mine').save(Path('mine'))

learn = Learner(model, batches, batches, mnist_loss, AdamW, lr=.01, metrics=[batch_accuracy], callbacks=[OneCycle(.01), EarlyStop(patience=3)])
learn.fit(2), learn.save('net.pt'), learn.load(Path('net.pt')), learn.recorder.plot()
hint, tries = learn.lr_find(steps=20)
print(learn.recorder, learn.recorder.rows[-1], Checkpoint('net.pt').path)

kept = pretrained('two-layer net')
print(kept(images) > 0, kept.probability(images).max().item(), kept.temperature, kept.classes, kept.to('cpu').device)
print(pretrained_novelty().is_unlike(images), Novelty.fit(images, [3]*len(images)).threshold)
print(examine()['agrees'], examine('embedded')['figures'])
to_onnx(kept, 'model.onnx'), as_module(kept)(images)
print(RungClassifier('linear, by hand', epochs=2).fit(images, [3]*len(images)).predict(images).tolist())
kept.temperature = fit_temperature(kept(valid.images), valid.labels)

descent = descend(lambda x: (x - 1)**2, torch.tensor(3.), lr=.1, steps=20)
plot_function(lambda x: x**2, -2, 2, points=[1., 2.]).set_title('a curve'), plot_function(torch.sin, points=descent.params)
show_image(images[0], figsize=(2, 2)), draw_images([np.zeros((28, 28)), images[0]], titles=['a', 'b']).axes
as_mnist('photo.png'), as_mnist(Path('photo.png')), as_mnist(np.zeros((90, 90), np.uint8)), as_mnist([[0., 1.], [1., 0.]])
strokes:list[torch.Tensor] = random_drawing(3, lean=.2)
print(centered(ink_of(strokes, pen=20)).shape, in_node('return 1 + given', {'given': 2}), write_page('page').name)

ten, ten_valid = all_digits('embedded')
print(is_all_of_mnist(ten, ten_valid), softmax(torch.zeros(2, 10)).sum().item(), cross_entropy(torch.zeros(2, 10), [3, 7]).item())
for result in climb_ten(ten, ten_valid, TEN_RUNGS[:2], seed=3): print(result.rung.name, result.accuracy, result.trained.n_params)
print(confusion_matrix(ten_net(ten, epochs=1)(ten_valid.images).argmax(1), ten_valid.labels), deep_convnet(channels=4))
print(NearestMean(ten).to('cpu')(images).shape, pretrained_ten('two-layer').probability(images).argmax(1), all_digits()[0].labels)

results:list[Result] = list(climb(train, valid, rungs=RUNGS[:2], seeds=range(2), before=lambda rung, run: print(rung.name, run)))
comparison = Comparison(results, valid)
print(results[0].accuracy.overall, results[0].standing, results[0].n_params, results[0].trained.classes, results[0].seconds)
results[0].trained.save('first')
table = comparison.table(times=False)
print(table.loc['pixel similarity'], comparison.steps(), comparison.gallery()[0].index, comparison[0].scores, len(comparison))
mcnemar(comparison.errors(0), comparison.errors(1)), draw_ladder(comparison), write_report('folder', comparison)
print([path.name for path in save_models('models', results, train)], load_models('models')['two-layer net'].about)
calibrated(results[0], calibrate(RUNGS[0], train)).rung.name
learning_curves(train, valid, [20, 40]), reliability(comparison, 0)
compare_models({'small': simple_net}, batches, batches, rates=[.1, .3], epochs=1, seeds=np.arange(2))
print(digit_classifier.__version__, digit_classifier.linear.mnist_loss, digit_classifier.pretrained('linear, by hand'), sorted(dir(digit_classifier)))

# Each of these is wrong, and mypy says so.
mnist_loss(torch.zeros(2, 1)) # wrong: no targets
mnist_loss(predictions=torch.zeros(2, 1), target=torch.zeros(2, 1)) # wrong: a name that there is not
mnist_loss('logits', torch.zeros(2, 1)) # wrong: a text for a tensor
linear_by_hand(train, lr='0.1') # wrong: a text for a number
linear_by_hand(train, epochs=2.5) # wrong: half an epoch
climb(train, valid, seeds=5) # wrong: one number for several
load_images(5) # wrong: a number for a path
load_split(folder, 3) # wrong: a number for a text
init_params('784', std=.1) # wrong: a text for a length
BasicOptim(5, lr=.1) # wrong: a number for parameters
train_epoch(model, batches, model) # wrong: a model for an optimizer
train_epoch(model, 5, opt) # wrong: a number for mini-batches
PixelSimilarity(train, distance=5) # wrong: a number for a function
results[0].trained.save(5) # wrong: a number for a path
results[0].trained.n_params.weights # wrong: a number has none
rung.clases # wrong: a name that there is not
write_report(comparison) # wrong: no folder
pretrained(3) # wrong: a number for a name
Learner(model, batches, batches, lr='0.1') # wrong: a text for a number
kept.temperatur # wrong: a name that there is not
to_onnx('two-layer net', 'model.onnx') # wrong: a name for a rung
random_drawing('3') # wrong: a text for a digit
write_page(3) # wrong: a number for a path
all_digits(5) # wrong: a number for a path
history + 1 # wrong: a list and a number
