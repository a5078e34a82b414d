"""How fast the linear model learns, in several ways, on the same images: `make bench`.

Times are medians of interleaved runs in one process, on one thread; trust the ratios. Each way starts from the same
weights. Where two ways must give the same bits, that is checked.
"""
import statistics, sys, time, warnings

import numpy as np
import torch
from torch import nn

warnings.filterwarnings('ignore')
from digit_classifier.data import MiniBatches, get_data, is_mnist, load_split
from digit_classifier.linear import BasicOptim, linear_grad, make_learner, train_model

EPOCHS, LR, SIZE, RUNS = 20, 1., 256, 5
torch.set_num_threads(1)

path = get_data()
if not is_mnist(path): print('These are not the images of MNIST: the ratios will be others.')
train, valid = load_split(path, 'train'), load_split(path, 'valid')
x, y = train.images.flatten(1), (train.labels == 3).float()[:, None]
xv, yv = valid.images.flatten(1), (valid.labels == 3).float()[:, None]
x_bytes, xv_bytes = ((t*255).round().to(torch.uint8).split(SIZE) for t in (x, xv))
batches, valid_batches = MiniBatches(x, y, size=SIZE), MiniBatches(xv, yv, size=SIZE)


def fresh():
    torch.manual_seed(42)
    return nn.Linear(784, 1)


def accuracy(w, b): return (((xv @ w + b) > 0) == (yv == 1)).float().mean().item()


def published():
    "Pairs from a list, put together by fastai's DataLoader; globals and no checks, as in the published notebook."
    from fastai.data.load import DataLoader
    dl, valid_dl = DataLoader(list(zip(x, y)), batch_size=SIZE), DataLoader(list(zip(xv, yv)), batch_size=SIZE)
    model = fresh()
    for _ in range(EPOCHS):
        for xb, yb in dl:
            p = model(xb).sigmoid()
            torch.where(yb == 1, 1 - p, p).mean().backward()
            for q in model.parameters(): q.data -= q.grad.data*LR
            for q in model.parameters(): q.grad = None
        torch.stack([((model(xb).sigmoid() > .5) == yb).float().mean() for xb, yb in valid_dl]).mean()
    return model.weight.detach().T, model.bias.detach()


def ours():
    "The lesson's loop: slices of tensors, every batch checked."
    model = fresh()
    train_model(model, batches, valid_batches, BasicOptim(model.parameters(), LR), EPOCHS)
    return model.weight.detach().T, model.bias.detach()


def by_formula():
    "The same, with the gradient by formula."
    model = fresh()
    w, b = model.weight.detach().T.clone(), model.bias.detach().clone()
    for _ in range(EPOCHS):
        for xb, yb in batches:
            for p, grad in zip((w, b), linear_grad(xb, yb, w, b)): p -= LR*grad
        accuracy(w, b)
    return w, b


def by_formula_in_bytes():
    """The same in NumPy, from pixels kept as bytes: a quarter of the memory to read, and each mini-batch stays in the cache
    for both of its products. Dividing by 255 is done once, in the weights."""
    model = fresh()
    w, b = model.weight.detach().numpy().T/255, model.bias.detach().numpy().copy()
    room = torch.empty(SIZE, 784)
    right = [(1 - 2*yb).numpy()/len(yb) for yb in y.split(SIZE)]
    for _ in range(EPOCHS):
        for xb, r in zip(x_bytes, right):
            xb = room[:len(xb)].copy_(xb).numpy()
            p = 1/(1 + np.exp(-(xb @ w + b)))
            slope = p*(1 - p)*r
            w -= (LR/255**2)*(xb.T @ slope)
            b -= LR*slope.sum(0)
        torch.cat([room[:len(xb)].copy_(xb) @ torch.from_numpy(w) for xb in xv_bytes]).add_(torch.from_numpy(b)) # to validate
    return torch.from_numpy(w*255), torch.from_numpy(b)


def learner():
    "fastai's Learner on fastai's DataLoaders of pairs, as published, without a progress bar."
    from fastai.data.load import DataLoader
    learn = make_learner(fresh(), *(DataLoader(list(zip(a, b)), batch_size=SIZE) for a, b in ((x, y), (xv, yv))), LR)
    with learn.no_bar(), learn.no_logging(): learn.fit(EPOCHS)
    return learn.model.weight.detach().T, learn.model.bias.detach()


def learner_on_slices():
    "The same Learner on slices of tensors."
    learn = make_learner(fresh(), batches, valid_batches, LR)
    with learn.no_bar(), learn.no_logging(): learn.fit(EPOCHS)
    return learn.model.weight.detach().T, learn.model.bias.detach()


def floor():
    "Nothing but the two products of matrices that an epoch cannot do without, in NumPy."
    w, xs, ys = np.zeros((784, 1), np.float32), [t.numpy() for t in x.split(SIZE)], [t.numpy() for t in y.split(SIZE)]
    for _ in range(EPOCHS):
        for xb, yb in zip(xs, ys): xb.T @ (xb @ w)
        xv.numpy() @ w


def logistic_regression():
    "scikit-learn's, to its own end: another method and another loss."
    from sklearn.linear_model import LogisticRegression
    model = LogisticRegression(max_iter=200).fit(x.numpy(), y[:, 0].numpy())
    return torch.tensor(model.coef_.T, dtype=torch.float32), torch.tensor(model.intercept_, dtype=torch.float32)


WAYS = dict(published=published, ours=ours, by_formula=by_formula, by_formula_in_bytes=by_formula_in_bytes, learner=learner, learner_on_slices=learner_on_slices,
            floor=floor, logistic_regression=logistic_regression)
DUE = dict(ours=3, by_formula_in_bytes=8) # at least so many times faster than the published way


def main():
    times, ends = {name: [] for name in WAYS}, {}
    for way in WAYS.values(): way() # imports and caches
    for _ in range(RUNS):
        for name, way in WAYS.items():
            start = time.perf_counter()
            ends[name] = way()
            times[name].append(time.perf_counter() - start)
    median = {name: statistics.median(t) for name, t in times.items()}
    print(f'{EPOCHS} epochs on {len(x):,} images, mini-batches of {SIZE}, medians of {RUNS} runs\n')
    print(f'{"":22}{"ms":>8}{"faster than published":>23}{"accuracy":>10}')
    for name, t in median.items():
        found = f'{accuracy(*ends[name]):.4f}' if ends[name] else ''
        print(f'{name.replace("_", " "):22}{1000*t:8.0f}{median["published"]/t:23.1f}{found:>10}')
    same = all(a.equal(b) for a, b in zip(ends['published'], ends['ours']))
    print(f'\nours and the published way give the same bits: {same}')
    print(f'ours is {median["learner"]/median["ours"]:.1f} times, and the formula {median["learner"]/median["by_formula"]:.1f} times faster than the Learner')
    short = [f'{name} is {median["published"]/median[name]:.1f} times faster than the published way, and should be {due}'
             for name, due in DUE.items() if median['published']/median[name] < due]
    far = max((a - b).abs().max().item() for a, b in zip(ends['published'], ends['by_formula_in_bytes']))
    print(f'the formula in bytes ends within {far:.0e} of the published weights')
    if far > 1e-2: short.append('the formula in bytes should end near the published weights')
    if not same: short.append('ours and the published way should give the same bits')
    if median['learner']/median['ours'] < 5: short.append('ours should be 5 times faster than the Learner')
    sys.exit('\n'.join(short) or 0)


if __name__ == '__main__': main()
