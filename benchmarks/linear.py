"""How fast the linear model learns, in several ways, on the same images: `make bench`.

Each way starts from the same weights. Where two ways must give the same bits, that is checked.
"""
import sys

import numpy as np
import torch
from torch import nn

from common import SMALL, load, point_out, table, take_turns
from digit_classifier.linear import linear_grad
from digit_classifier.optimizer import BasicOptim, make_learner, train_model

EPOCHS, LR, SIZE, RUNS = 2 if SMALL else 20, 1., 256, 5
data = load(SIZE)
x, y, xv, yv, batches, valid_batches = data.x, data.y, data.xv, data.yv, data.batches, data.valid_batches
x_bytes, xv_bytes = ((t*255).round().to(torch.uint8).split(SIZE) for t in (x, xv))


def fresh():
    torch.manual_seed(42)
    return nn.Linear(784, 1)


def accuracy(w, b): return (((xv @ w + b) > 0) == (yv == 1)).float().mean().item()


def published():
    "Pairs from a list, put together by fastai's DataLoader; globals and no checks, as in the published notebook."
    (dl, valid_dl), model = data.pairs(), fresh()
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
    """The same in NumPy, from pixels kept as bytes: a quarter of the memory to read; each mini-batch stays in the cache
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
        products = [room[:len(xb)].copy_(xb) @ torch.from_numpy(w) for xb in xv_bytes] # to validate
        torch.cat(products).add_(torch.from_numpy(b))
    return torch.from_numpy(w*255), torch.from_numpy(b)


def learner():
    "fastai's Learner on fastai's DataLoaders of pairs, as published, without a progress bar."
    learn = make_learner(fresh(), *data.pairs(), LR)
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


WAYS = dict(published=published, ours=ours, by_formula=by_formula, by_formula_in_bytes=by_formula_in_bytes,
            learner=learner, learner_on_slices=learner_on_slices, floor=floor, logistic_regression=logistic_regression)
DUE = dict(ours=3, by_formula_in_bytes=8) # usually at least so many times faster than the published way


def main():
    median, ends = take_turns(WAYS, RUNS)
    ends = {name: found[-1] for name, found in ends.items()} # always the same
    print(f'{EPOCHS} epochs of the linear model on {len(x):,} images, mini-batches of {SIZE}, '
          f'medians of {1 if SMALL else RUNS} runs')
    table(median, {name: accuracy(*end) if end else None for name, end in ends.items()}, 'published')
    same = all(a.equal(b) for a, b in zip(ends['published'], ends['ours']))
    print(f'ours and the published way give the same bits: {same}')
    faster = {way: median['learner']/median[way] for way in ('ours', 'by_formula')}
    print('ours is {ours:.1f} times, and the formula {by_formula:.1f} times faster than the Learner'.format(**faster))
    point_out(median, DUE, 'published')
    point_out(median, dict(ours=5), 'learner')
    wrong = []
    far = max((a - b).abs().max().item() for a, b in zip(ends['published'], ends['by_formula_in_bytes']))
    print(f'the formula in bytes ends within {far:.0e} of the published weights')
    if not far <= 1e-2: wrong.append('the formula in bytes should end near the published weights')
    if not same: wrong.append('ours and the published way should give the same bits')
    sys.exit('\n'.join(wrong) or 0)


if __name__ == '__main__': main()
