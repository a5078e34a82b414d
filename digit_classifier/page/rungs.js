// The arithmetic of the rungs. An image is a list of 784 numbers, row after row: 0 is paper, 1 is ink.
// A rung makes one number of it, its score: above 0 it says the first digit, a 3, and else the second, a 7.
'use strict'

// ---- Layers. `w` holds the weights as PyTorch keeps them: flat, the last axis running fastest.

function linear(x, w, b) { // lesson 03: a row of weights for each number that comes out
  const out = new Float64Array(w.length/x.length)
  for (let row = 0, k = 0; row < out.length; row++) {
    let sum = b ? b[row] : 0
    for (let i = 0; i < x.length; i++) sum += w[k++]*x[i]
    out[row] = sum
  }
  return out
}

const relu = x => x.map(v => Math.max(v, 0)) // lesson 05

// Feature maps are {x, channels, side}: x holds one square map after another.
function convolve({x, channels, side}, w, k, stride, padding) { // lesson 06: kernels of k by k slide over the maps
  const n = Math.floor((side + 2*padding - k)/stride) + 1, out = w.length/(channels*k*k)
  const y = new Float64Array(out*n*n)
  for (let o = 0, at = 0; o < out; o++)
    for (let c = 0; c < channels; c++)
      for (let i = 0; i < k; i++)
        for (let j = 0; j < k; j++) {
          const weight = w[at++]
          for (let row = 0; row < n; row++) {
            const r = row*stride + i - padding
            if (r < 0 || r >= side) continue // that row is padding
            for (let col = 0; col < n; col++) {
              const s = col*stride + j - padding
              if (s >= 0 && s < side) y[(o*n + row)*n + col] += weight*x[(c*side + r)*side + s]
            }
          }
        }
  return {x: y, channels: out, side: n}
}

function batchNorm({x, channels, side}, t, name) { // lesson 06, after training: mean and variance are kept
  const y = new Float64Array(x.length), n = side*side
  for (let c = 0; c < channels; c++) {
    const scale = t[name + '.weight'][c]/Math.sqrt(t[name + '.running_var'][c] + 1e-5)
    const mean = t[name + '.running_mean'][c], bias = t[name + '.bias'][c]
    for (let i = c*n; i < (c + 1)*n; i++) y[i] = (x[i] - mean)*scale + bias
  }
  return {x: y, channels, side}
}

function maxPool({x, channels, side}) { // the largest of 3 by 3, at every second place
  const n = Math.floor((side - 1)/2) + 1, y = new Float64Array(channels*n*n).fill(-Infinity)
  for (let c = 0; c < channels; c++)
    for (let row = 0; row < n; row++)
      for (let col = 0; col < n; col++)
        for (let r = Math.max(2*row - 1, 0); r <= Math.min(2*row + 1, side - 1); r++)
          for (let s = Math.max(2*col - 1, 0); s <= Math.min(2*col + 1, side - 1); s++) {
            const at = (c*n + row)*n + col
            y[at] = Math.max(y[at], x[(c*side + r)*side + s])
          }
  return {x: y, channels, side: n}
}

const onMaps = (maps, f) => ({...maps, x: f(maps.x)})

function residualBlock(maps, t, name, stride) { // lesson 06: two convolutions and a way around them
  const conv = (maps, part, stride) => {
    const w = t[name + part + '.weight'], k = t[name + part + '.k'] // lesson 07 trims some kernels to 2 by 2 or 1 by 1
    return k === 3 ? convolve(maps, w, 3, stride, 1) : convolve(maps, w, k, part === '.downsample.0' ? stride : 1, 0)
  }
  const inner = onMaps(batchNorm(conv(maps, '.conv1', stride), t, name + '.bn1'), relu)
  const y = batchNorm(conv(inner, '.conv2', 1), t, name + '.bn2')
  const around = t[name + '.downsample.0.weight'] ?
    batchNorm(conv(maps, '.downsample.0', stride), t, name + '.downsample.1') : maps
  return onMaps(y, x => relu(x.map((v, i) => v + around.x[i])))
}

// ---- Rungs, by the names of the functions that train them. `t` holds their tensors by name.

const SCORES = {
  PixelSimilarity(image, t) { // lesson 01: how much further the mean 7 is than the mean 3
    let score = 0
    for (let i = 0; i < 784; i++) score += Math.abs(image[i] - t.means[784 + i]) - Math.abs(image[i] - t.means[i])
    return score/784
  },
  linear_by_hand: (image, t) => linear(image, t.weights, t.bias)[0],
  linear_learner: (image, t) => linear(image, t.weight, t.bias)[0],
  two_layer_net(image, t) {
    const hidden = relu(linear(image, t['0.weight'], t['0.bias']))
    return linear(hidden, t['2.weight'], t['2.bias'])[0]
  },
  convnet_rung(image, t) { // lesson 07
    let maps = {x: image, channels: 1, side: 28}
    maps = onMaps(batchNorm(convolve(maps, t['0.weight'], 5, 2, 2), t, '1'), relu)
    maps = onMaps(batchNorm(convolve(maps, t['3.weight'], 3, 2, 1), t, '4'), relu)
    const units = {x: linear(maps.x, t['7.weight']), channels: 64, side: 1}
    const [three, seven] = linear(relu(batchNorm(units, t, '8').x), t['10.weight'], t['10.bias'])
    return three - seven
  },
  resnet18_rung(image, t) {
    let maps = convolve({x: image, channels: 1, side: 28}, t['conv1.weight'], 7, 2, 3)
    maps = maxPool(onMaps(batchNorm(maps, t, 'bn1'), relu))
    for (const layer of [1, 2, 3, 4])
      for (const block of [0, 1]) maps = residualBlock(maps, t, `layer${layer}.${block}`, layer > 1 && !block ? 2 : 1)
    const n = maps.side**2, means = new Float64Array(maps.channels)
    maps.x.forEach((v, i) => means[Math.floor(i/n)] += v/n)
    const [three, seven] = linear(means, t['fc.weight'], t['fc.bias'])
    return three - seven
  },
}

const score = (rung, image) => SCORES[rung.kind](image, rung.tensors)

function answer(rung, score) { // the digit, and how sure: the sigmoid of the score over the temperature
  return {digit: score > 0 ? 3 : 7, sure: 1/(1 + Math.exp(-Math.abs(score)/rung.temperature))}
}

function inPercent(p) { // never '100%'
  return p > .999 ? '>99.9%' : p > .995 ? (100*p).toFixed(1) + '%' : Math.round(100*p) + '%'
}

// ---- What a score is made of, pixel by pixel: the 784 parts add up to the score (of a linear rung, less its bias).

function parts(rung, image) {
  const {means, weights, weight} = rung.tensors
  return Float64Array.from(image, (v, i) => means ? (Math.abs(v - means[784 + i]) - Math.abs(v - means[i]))/784
                                                  : v*(weights || weight)[i])
}

// ---- Is it a 3 or a 7 at all? As in the appendix on novelty.

function deskew(image) { // centered, its rows pushed sideways until the ink does not lean
  let ink = 0, row = 0, col = 0, down = 0, both = 0
  const at = (i, j) => i >= 0 && i < 28 && j >= 0 && j < 28 ? image[28*i + j] : 0
  const sum = f => { let s = 0; for (let i = 0; i < 28; i++) for (let j = 0; j < 28; j++) s += image[28*i + j]*f(i - 13.5, j - 13.5); return s }
  ink = Math.max(sum(() => 1), 1e-6)
  row = sum(i => i)/ink, col = sum((i, j) => j)/ink
  both = sum((i, j) => (i - row)*(j - col)), down = Math.max(sum(i => (i - row)**2), 1e-6)
  const lean = Math.min(Math.max(both/down, -1), 1), out = new Float64Array(784)
  for (let i = 0; i < 28; i++)
    for (let j = 0; j < 28; j++) {
      const y = i + row, x = j + lean*(i - 13.5) + col, r = Math.floor(y), c = Math.floor(x)
      out[28*i + j] = (r + 1 - y)*((c + 1 - x)*at(r, c) + (x - c)*at(r, c + 1)) +
                      (y - r)*((c + 1 - x)*at(r + 1, c) + (x - c)*at(r + 1, c + 1))
    }
  return out.map(v => Math.min(Math.max(v, 0), 1))
}

const SLOPE = [-1, 0, 1, -2, 0, 2, -1, 0, 1], TURNED = [-1, -2, -1, 0, 0, 0, 1, 2, 1]
const KERNELS = [0, 1, 2, 3, 4, 5, 6, 7].flatMap(n =>
  SLOPE.map((v, i) => (v*Math.cos(n*Math.PI/4) + TURNED[i]*Math.sin(n*Math.PI/4))/8))

function edges(image) { // 392 numbers: 8 directions in each of 7 by 7 places, of length 1
  const maps = convolve({x: image, channels: 1, side: 28}, KERNELS, 3, 1, 1).x, out = new Float64Array(392)
  for (let i = 0; i < 784; i++) {
    let most = -Infinity
    for (let k = 0; k < 8; k++) most = Math.max(most, maps[784*k + i])
    for (let k = 0; k < 8; k++) maps[784*k + i] = Math.max(maps[784*k + i] - .7*most, 0)
  }
  for (let k = 0, n = 0; k < 8; k++)
    for (let row = 0; row < 7; row++)
      for (let col = 0; col < 7; col++, n++) {
        for (let r = Math.max(4*row - 2, 0); r < Math.min(4*row + 6, 28); r++)
          for (let c = Math.max(4*col - 2, 0); c < Math.min(4*col + 6, 28); c++) out[n] += maps[784*k + 28*r + c]/64
        out[n] = Math.sqrt(out[n])
      }
  const length = Math.max(Math.hypot(...out), 1e-12)
  return out.map(v => v/length)
}

function distance(novelty, image) { // to the nearest of some training images; above novelty.threshold it is unlike all
  const {mean, directions, seen} = novelty.tensors, k = directions.length/392
  const along = new Float64Array(k), point = edges(deskew(image))
  point.forEach((v, i) => { for (let j = 0; j < k; j++) along[j] += (v - mean[i])*directions[i*k + j] })
  let nearest = Infinity
  for (let at = 0; at < seen.length; at += k) {
    let sum = 0
    for (let j = 0; j < k; j++) sum += (along[j] - seen[at + j])**2
    nearest = Math.min(nearest, sum)
  }
  return Math.sqrt(nearest)
}

// ---- The nearest of many images. They are bytes, 0 to 255, one image of 784 after another.

function nearest(images, image, count = 5) { // |a - b|² = |a|² - 2ab + |b|², and ab needs a's ink alone
  const {n, pixels} = images
  if (!images.columns) { // once: one pixel of all images after another, and the squares
    images.columns = new Uint8Array(784*n), images.squares = new Float64Array(n)
    for (let i = 0; i < n; i++)
      for (let k = 0; k < 784; k++) {
        const v = images.columns[k*n + i] = pixels[784*i + k]
        images.squares[i] += v*v
      }
  }
  const far = images.squares.slice(), found = [] // less |a|², which is the same for all
  for (let k = 0; k < 784; k++) {
    const twice = 2*255*image[k]
    if (twice) for (let i = 0, at = k*n; i < n; i++) far[i] -= twice*images.columns[at + i]
  }
  for (let i = 0; i < n; i++) {
    if (found.length === count && far[i] >= far[found[count - 1]]) continue
    found.push(i)
    found.sort((a, b) => far[a] - far[b])
    found.length = Math.min(found.length, count)
  }
  return found
}

// ---- Reading what `write_page` has packed: bytes as base64, numbers of 32 or of 16 bits.

function bytesOf(base64) {
  const text = atob(base64), bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i)
  return bytes
}

function half(h) { // a sign, 5 bits of an exponent, 10 bits of a fraction
  const sign = h & 0x8000 ? -1 : 1, exponent = h >> 10 & 31, fraction = h & 1023
  return sign*(exponent ? 2**(exponent - 15)*(1 + fraction/1024) : 2**-24*fraction)
}

function unpack(pack) { // {half, numbers, models}: each model has its tensors as {name: [from, how many]}
  const {buffer} = bytesOf(pack.numbers)
  let numbers
  if (pack.half) {
    const values = Float32Array.from({length: 65536}, (_, h) => half(h))
    numbers = Float32Array.from(new Uint16Array(buffer), h => values[h])
  } else numbers = new Float32Array(buffer)
  return pack.models.map(model => {
    const tensors = {}
    for (const [name, [from, length, k]] of Object.entries(model.tensors)) {
      tensors[name] = numbers.subarray(from, from + length)
      if (k) tensors[name.replace('weight', 'k')] = k // how wide its kernels are
    }
    return {...model, tensors}
  })
}

async function unpackImages(pack) { // a bit for each pixel, is there ink?, then the values of those that have ink
  const stream = new Blob([bytesOf(pack.packed)]).stream().pipeThrough(new DecompressionStream('deflate'))
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer()), pixels = new Uint8Array(784*pack.n)
  for (let i = 0, next = 98*pack.n; i < pixels.length; i++) if (bytes[i >> 3] & 128 >> (i & 7)) pixels[i] = bytes[next++]
  return {n: pack.n, pixels, targets: Uint8Array.from({length: pack.n}, (_, i) => i < pack.first ? 1 : 0)}
}
