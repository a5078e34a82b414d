"""The weights that come with the library, trained on MNIST. `python tools/weights.py` makes all of them anew.

Or some, and nothing else: it takes names as `--rungs` of the command does. `resnet18` is too large, and is never
made. Each rung gets the temperature that a twin of it, trained on four fifths of the images, needs on the rest.
`python tools/weights.py all` makes those that know all ten digits, and nothing else.
"""
import json, sys
from inspect import signature

from common import ROOT


def of_ten():
    "The rungs of all ten digits that are small enough to come along."
    import torch
    from digit_classifier import __version__
    from digit_classifier.mnist import all_digits, is_all_of_mnist
    from digit_classifier.models import WEIGHTS
    from digit_classifier.tensors import fingerprint
    from digit_classifier.ten_digits import TEN_RUNGS, climb_ten
    train, valid = all_digits()
    if not is_all_of_mnist(train, valid): sys.exit('These weights are made from all of MNIST, and there is none here.')
    small = [rung for rung in TEN_RUNGS if rung.name not in ('resnet18', 'large conv net')]
    for result in climb_ten(train, valid, small):
        file = WEIGHTS/f'{result.rung.train.__name__}.safetensors'
        how = {name: p.default for name, p in signature(result.rung.train).parameters.items()
               if type(p.default) in (int, float)}
        result.trained.save(file, **{
            'rung': result.rung.name, 'images': 'MNIST, all ten digits', 'training set': fingerprint(*train),
            'validation set': fingerprint(*valid), 'validation accuracy': f'{result.accuracy:.4f}',
            'settings': json.dumps(how), 'torch': torch.__version__, 'digit_classifier': __version__})
        print(f'{file.stat().st_size:>9,} bytes, accuracy {result.accuracy:.4f}: {file.relative_to(ROOT)}', flush=True)


def main(words):
    if words == ['all']: return of_ten()
    from digit_classifier import draw
    from digit_classifier.calibration import calibrate
    from digit_classifier.cli import picked
    from digit_classifier.data import get_data, load_split
    from digit_classifier.images import is_mnist
    from digit_classifier.ladder import climb
    from digit_classifier.novelty import Novelty
    from digit_classifier.models import WEIGHTS, save_models
    rungs = [rung for rung in picked(' '.join(words) or None) if rung.name != 'resnet18']
    if not is_mnist(path := get_data()): sys.exit('These weights are made from MNIST, and there is none here.')
    train, valid = (load_split(path, split, (3, 7)) for split in ('train', 'valid'))
    for result in climb(train, valid, rungs=rungs):
        result.trained.temperature = calibrate(result.rung, train)
        file, = save_models(WEIGHTS, [result], train, 'MNIST, handwritten 3s and 7s')
        print(f'{file.stat().st_size:>9,} bytes, accuracy {result.accuracy.overall:.4f}, '
              f'temperature {result.trained.temperature:.4f}: {file.relative_to(ROOT)}')
    if words: return
    of_ten()
    Novelty.fit(*train).save(file := WEIGHTS/'novelty.safetensors')
    print(f'{file.stat().st_size:>9,} bytes: {file.relative_to(ROOT)}')
    file = draw._write_images(train)
    print(f'{file.stat().st_size:>9,} bytes: {file.relative_to(ROOT)}')


if __name__ == '__main__': main(sys.argv[1:])
