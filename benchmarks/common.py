"""What the benchmarks share: the images, runs that take turns, and the table of their medians.

A way is a function that trains once and returns what is to be compared, or None.
Times are medians of interleaved runs in one process, on one thread; trust the ratios. A ratio below what is usual is
pointed out; only a wrong result is an error. `--small` runs every way once, on the few digits inside scikit-learn: that
shows whether the ways still work and agree, and its times mean nothing.
"""
import statistics, sys, warnings
from time import perf_counter
from types import SimpleNamespace

import torch

warnings.filterwarnings('ignore')
from digit_classifier.data import MiniBatches, get_data, is_mnist, load_split

if sys.argv[1:] not in ([], ['--small']): sys.exit(f"{' '.join(sys.argv[1:])}: the only option is --small")
SMALL = sys.argv[1:] == ['--small']
CORES = torch.get_num_threads() # what PyTorch would use
torch.set_num_threads(1)


def images():
    "Where the images lie, and both splits."
    path = get_data('embedded') if SMALL else get_data()
    if not is_mnist(path): print('These are not the images of MNIST: the ratios will be others.')
    return path, load_split(path, 'train'), load_split(path, 'valid')


def load(size):
    "Both splits as inputs and targets, and in mini-batches: slices, or as published, from fastai's DataLoader."
    train, valid = images()[1:]
    x, y = train.images.flatten(1), (train.labels == 3).float()[:, None]
    xv, yv = valid.images.flatten(1), (valid.labels == 3).float()[:, None]
    def pairs():
        from fastai.data.load import DataLoader
        return [DataLoader(list(zip(a, b)), batch_size=size) for a, b in ((x, y), (xv, yv))]
    batches, valid_batches = MiniBatches(x, y, batch_size=size), MiniBatches(xv, yv, batch_size=size)
    return SimpleNamespace(x=x, y=y, xv=xv, yv=yv, pairs=pairs, batches=batches, valid_batches=valid_batches)


def take_turns(ways, runs, warm=True):
    "The median time of each way, and what its runs returned. A first run, for imports and caches, does not count."
    times, ends = {name: [] for name in ways}, {name: [] for name in ways}
    if warm and not SMALL:
        for way in ways.values(): way()
    for _ in range(1 if SMALL else runs):
        for name, way in ways.items():
            start = perf_counter()
            ends[name].append(way())
            times[name].append(perf_counter() - start)
    return {name: statistics.median(t) for name, t in times.items()}, ends


def table(median, accuracies, against):
    "Print for each way its time, how many times faster it is than the way `against`, and its accuracy if it has one."
    print(f'\n{"":24}{"ms":>8}{"faster than " + against:>23}{"accuracy":>10}')
    for name, t in median.items():
        found = '' if accuracies[name] is None else f'{accuracies[name]:.4f}'
        print(f'{name.replace("_", " "):24}{1000*t:8.0f}{median[against]/t:23.1f}{found:>10}')
    print()


def point_out(median, due, against):
    "Name each way that is not as many times faster than the way `against` as usual. No error: the machine may be busy."
    for name, times in due.items():
        ratio = median[against]/median[name]
        if ratio < times and not SMALL:
            print(f'BELOW THE USUAL: {name} is {ratio:.1f} times faster than {against}; {times} is usual. '
                  'Is the machine busy?')


def shortest(function, times=50):
    "The shortest time of many runs."
    def once():
        start = perf_counter()
        function()
        return perf_counter() - start
    return min(once() for _ in range(times))


def matrix_rate(n=1024):
    "Multiplications and additions a second in products of large matrices."
    a = torch.rand(n, n)
    return 2*n**3/shortest(lambda: a @ a)
