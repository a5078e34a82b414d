// Training the linear rung, as lesson 03 does by hand. `weights` holds 785 numbers: one for each pixel, then the bias.
// Data is {n, pixels, targets}: bytes, 784 an image; a target is 1 for a 3 and 0 for a 7.
'use strict'

function* randomNumbers(seed) { // 0 to 1; the same seed gives the same numbers (mulberry32)
  for (let a = seed >>> 0;;) {
    a = a + 0x6D2B79F5 >>> 0
    let t = Math.imul(a ^ a >>> 15, a | 1)
    t ^= t + Math.imul(t ^ t >>> 7, t | 61)
    yield ((t ^ t >>> 14) >>> 0)/2**32
  }
}

const draw = random => random.next().value

function shuffled(n, random) {
  const order = Array.from({length: n}, (_, i) => i)
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(draw(random)*(i + 1));
    [order[i], order[j]] = [order[j], order[i]]
  }
  return order
}

function startSmall(random, std = .1) { // normally distributed: two even random numbers make one
  return Float64Array.from({length: 785}, () =>
    std*Math.sqrt(-2*Math.log(1 - draw(random)))*Math.cos(2*Math.PI*draw(random)))
}

function logit({pixels}, i, weights) {
  let z = weights[784]
  for (let k = 0, at = 784*i; k < 784; k++) z += weights[k]*pixels[at + k]/255
  return z
}

const sigmoid = z => 1/(1 + Math.exp(-z))

function step(data, weights, batch, lr) { // one mini-batch: `mnist_loss`, its gradient by formula, a step against it
  const gradient = new Float64Array(785)
  let loss = 0
  for (const i of batch) {
    const p = sigmoid(logit(data, i, weights)), is3 = data.targets[i]
    const slope = p*(1 - p)*(1 - 2*is3)/batch.length
    loss += (is3 ? 1 - p : p)/batch.length
    for (let k = 0, at = 784*i; k < 784; k++) gradient[k] += slope*data.pixels[at + k]/255
    gradient[784] += slope
  }
  for (let k = 0; k < 785; k++) weights[k] -= lr*gradient[k]
  return loss
}

function* epoch(data, weights, order, lr = .3, size = 32) { // gives the loss of each mini-batch
  for (let i = 0; i < order.length; i += size) yield step(data, weights, order.slice(i, i + size), lr)
}

function part(data, which) { // some of the images
  const some = {n: which.length, pixels: new Uint8Array(784*which.length), targets: new Uint8Array(which.length)}
  which.forEach((i, k) => {
    some.pixels.set(data.pixels.subarray(784*i, 784*(i + 1)), 784*k)
    some.targets[k] = data.targets[i]
  })
  return some
}

function joined(a, b) {
  const both = {n: a.n + b.n, pixels: new Uint8Array(784*(a.n + b.n)), targets: new Uint8Array(a.n + b.n)}
  both.pixels.set(a.pixels), both.pixels.set(b.pixels, 784*a.n)
  both.targets.set(a.targets), both.targets.set(b.targets, a.n)
  return both
}

function judged(data, weights) { // of each image: is the answer right?
  return Array.from({length: data.n}, (_, i) => (logit(data, i, weights) > 0) === (data.targets[i] === 1))
}

function withError(right) { // the share of right answers, and its standard error, one right and one wrong added
  const n = right.length, hits = right.filter(Boolean).length, p = (hits + 1)/(n + 2)
  return {share: hits/n, error: Math.sqrt(p*(1 - p)/n), hits, n}
}

// Does it help to add digits of one's own? Each of them is judged by weights that have not seen it: five times, a fifth
// of them is set aside, and training goes on with the rest, each `copies` times among images of MNIST.
function* taught(mnist, own, held, weights, {folds = 5, some = 2000, copies = 50, seed = 1} = {}) {
  const random = randomNumbers(seed), order = shuffled(own.n, random).sort((a, b) => own.targets[a] - own.targets[b])
  const rest = which => part(own, Array.from({length: copies}, () => which).flat())
  const learn = which => {
    const data = joined(part(mnist, shuffled(mnist.n, random).slice(0, some)), rest(which)), learned = weights.slice()
    for (const _ of epoch(data, learned, shuffled(data.n, random))) ;
    return learned
  }
  const after = []
  for (let fold = 0; fold < folds; fold++) {
    const aside = order.filter((_, k) => k%folds === fold), learned = learn(order.filter((_, k) => k%folds !== fold))
    after.push(...judged(part(own, aside), learned))
    yield fold + 1
  }
  const final = learn(order)
  return {weights: final, own: [judged(own, weights), after].map(withError),
          mnist: [judged(held, weights), judged(held, final)].map(withError)}
}
