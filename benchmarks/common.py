"""What the benchmarks share: the images, runs that take turns, and the table of their medians.

A way is a function that trains once and returns the accuracy it reached, or None, and what else is to be compared.
Times are medians of interleaved runs in one process, on one thread; trust the ratios.
"""
import statistics, time, warnings
from types import SimpleNamespace

import torch

warnings.filterwarnings('ignore')
from digit_classifier.data import MiniBatches, get_data, is_mnist, load_split

torch.set_num_threads(1)


def load(size):
    "Inputs and targets of both splits, and mini-batches of them: slices of tensors, and as published, pairs put together by fastai's DataLoader."
    path = get_data()
    if not is_mnist(path): print('These are not the images of MNIST: the ratios will be others.')
    train, valid = load_split(path, 'train'), load_split(path, 'valid')
    x, y = train.images.flatten(1), (train.labels == 3).float()[:, None]
    xv, yv = valid.images.flatten(1), (valid.labels == 3).float()[:, None]
    def pairs():
        from fastai.data.load import DataLoader
        return [DataLoader(list(zip(a, b)), batch_size=size) for a, b in ((x, y), (xv, yv))]
    return SimpleNamespace(x=x, y=y, xv=xv, yv=yv, pairs=pairs, batches=MiniBatches(x, y, size=size), valid_batches=MiniBatches(xv, yv, size=size))


def take_turns(ways, runs):
    "The median time of each way, by name, and what its last run returned."
    times, ends = {name: [] for name in ways}, {}
    for way in ways.values(): way() # imports and caches
    for _ in range(runs):
        for name, way in ways.items():
            start = time.perf_counter()
            ends[name] = way()
            times[name].append(time.perf_counter() - start)
    return {name: statistics.median(t) for name, t in times.items()}, ends


def table(median, accuracies, against):
    "Print a row for each way: its time, how many times faster it is than the way `against`, its accuracy if it has one."
    print(f'\n{"":24}{"ms":>8}{"faster than " + against:>23}{"accuracy":>10}')
    for name, t in median.items():
        found = '' if accuracies[name] is None else f'{accuracies[name]:.4f}'
        print(f'{name.replace("_", " "):24}{1000*t:8.0f}{median[against]/t:23.1f}{found:>10}')
    print()


def too_slow(median, due, against):
    "A sentence for each way that is not as many times faster than the way `against` as is due."
    return [f'{name} is {median[against]/median[name]:.1f} times faster than {against}, and should be {times}'
            for name, times in due.items() if median[against]/median[name] < times]
