"""How fast the two-layer net learns, in several ways, on the same images: `make bench`.

The published run: 784-30-1, images in order, 40 epochs. Each way starts from the same weights.

With autograd, nearly all the time goes into two products of matrices a step, and `nn.Linear` asks for the first as
`x @ w.T`. With 30 columns, that is slow on some machines. The gradient by formula takes `w @ x.T`, which is the same on
its side. So with autograd the lessons' loop is two to three times faster than the published way, and the formula three
or more.
"""
import sys

import torch

from common import SMALL, load, matrix_rate, point_out, shortest, table, take_turns
from digit_classifier.optimizer import BasicOptim, make_learner, train_model
from digit_classifier.net import mnist_slope, net_grad, simple_net

EPOCHS, LR, SIZE, RUNS = 2 if SMALL else 40, .1, 256, 5
data = load(SIZE)
x, y, xv, yv, batches, valid_batches = data.x, data.y, data.xv, data.yv, data.batches, data.valid_batches
inked = (x != 0).any(0) # the other pixels are 0 in every training image: their weights never change
x_inked = x[:, inked].contiguous()


def fresh():
    torch.manual_seed(42)
    return simple_net()


def forward(params, x):
    w1, b1, w2, b2 = params
    return torch.addmm(b1[:, None], w1, x.T).relu_().T @ w2.T + b2


def accuracy(params): return ((forward(params, xv) > 0) == (yv == 1)).float().mean().item()

def detached(model): return [p.detach() for p in model.parameters()]


def published():
    "fastai's Learner on fastai's DataLoaders of pairs, without a progress bar."
    learn = make_learner(fresh(), *data.pairs(), LR)
    with learn.no_bar(), learn.no_logging(): learn.fit(EPOCHS)
    return detached(learn.model)


def learner_on_slices():
    "The same Learner on slices of tensors."
    learn = make_learner(fresh(), batches, valid_batches, LR)
    with learn.no_bar(), learn.no_logging(): learn.fit(EPOCHS)
    return detached(learn.model)


def plain_torch():
    "Pairs from a list, put together by PyTorch's DataLoader; PyTorch's SGD; no checks."
    from torch.utils.data import DataLoader
    dl, valid_dl = (DataLoader(list(zip(a, b)), batch_size=SIZE) for a, b in ((x, y), (xv, yv)))
    model = fresh()
    opt = torch.optim.SGD(model.parameters(), LR)
    for _ in range(EPOCHS):
        for xb, yb in dl:
            p = model(xb).sigmoid()
            torch.where(yb == 1, 1 - p, p).mean().backward()
            opt.step()
            opt.zero_grad()
        with torch.no_grad():
            for xb, yb in valid_dl: ((model(xb) > 0) == (yb == 1)).sum()
    return detached(model)


def ours():
    "The lessons' loop: slices of tensors, every batch checked."
    model = fresh()
    train_model(model, batches, valid_batches, BasicOptim(model.parameters(), LR), EPOCHS)
    return detached(model)


def by_formula():
    "The same with the lesson's gradient by formula, every batch checked."
    params = detached(fresh())
    for _ in range(EPOCHS):
        for xb, yb in batches:
            for p, grad in zip(params, net_grad(xb, yb, params)): p.sub_(grad, alpha=LR)
        accuracy(params)
    return params


def by_formula_inked():
    "The same without checks, on the pixels that any training image has inked. `net_grad` wants all 784."
    params = detached(fresh())
    w1, some = params[0], params[0][:, inked].contiguous()
    slices = [(xb, yb) for xb, yb in zip(x_inked.split(SIZE), y.split(SIZE))]
    for _ in range(EPOCHS):
        for xb, yb in slices:
            _, b1, w2, b2 = params
            hidden = torch.addmm(b1[:, None], some, xb.T).relu_()
            slope = mnist_slope(hidden.T @ w2.T + b2, yb)
            back = (w2.T @ slope.T)*(hidden > 0)
            grads = back @ xb, back.sum(1), (hidden @ slope).T, slope.sum(0)
            for p, grad in zip((some, b1, w2, b2), grads): p.sub_(grad, alpha=LR)
        w1[:, inked] = some
        accuracy(params)
    return params


def floor():
    "Nothing but the two large products of matrices that a step cannot do without, and the one of a validation."
    w1, back = torch.zeros(30, 784), torch.zeros(30, SIZE)
    for _ in range(EPOCHS):
        for xb, _ in batches:
            w1 @ xb.T
            back[:, :len(xb)] @ xb
        w1 @ xv.T


def mlp_classifier():
    "scikit-learn's, with its own settings: Adam, cross-entropy, shuffled mini-batches of 200, and its own end."
    from sklearn.neural_network import MLPClassifier
    return MLPClassifier(30, random_state=42).fit(x.numpy(), y[:, 0].numpy())


WAYS = dict(published=published, learner_on_slices=learner_on_slices, plain_torch=plain_torch, ours=ours,
            by_formula=by_formula, by_formula_inked=by_formula_inked, floor=floor, mlp_classifier=mlp_classifier)
DUE = dict(ours=2, by_formula=3) # usually at least so many times faster than the published way


def main():
    median, ends = take_turns(WAYS, RUNS)
    ends = {name: found[-1] for name, found in ends.items()} # always the same
    print(f'{EPOCHS} epochs of the net on {len(x):,} images, mini-batches of {SIZE}, '
          f'medians of {1 if SMALL else RUNS} runs')
    found = {name: accuracy(end) if isinstance(end, list) else None for name, end in ends.items()}
    found['mlp_classifier'] = ends['mlp_classifier'].score(xv.numpy(), yv[:, 0].numpy())
    table(median, found, 'published')
    w, xb = torch.rand(30, 784), x[:SIZE]
    tall, wide = 1e6*shortest(lambda: xb @ w.T), 1e6*shortest(lambda: w @ xb.T)
    print(f'one product: {tall:.0f} us as x @ w.T, {wide:.0f} us as w @ x.T')
    operations, rate = EPOCHS*2*30*784*(2*len(x) + len(xv)), matrix_rate()
    print(f'the large products alone are {operations/1e9:.0f} billion operations: {1000*operations/rate:.0f} ms '
          f'at the {rate/1e9:.0f} billion a second that large square matrices reach here')
    point_out(median, DUE, 'published')
    wrong = []
    for name in ('learner_on_slices', 'plain_torch', 'ours', 'by_formula', 'by_formula_inked'):
        far = max((a - b).abs().max().item() for a, b in zip(ends['published'], ends[name]))
        print(f'{name.replace("_", " ")} ends within {far:.0e} of the published parameters')
        if not far <= 1e-3: wrong.append(f'{name} should end near the published parameters')
    sys.exit('\n'.join(wrong) or 0)


if __name__ == '__main__': main()
