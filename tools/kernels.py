"""Other processors, imitated: which kernels, that is, compiled loops, the libraries compute with on an older one.

The libraries choose among their kernels by what the processor can do. The environment can tell them to choose others.
`python tools/kernels.py` says which sets of kernels this machine can imitate, and in what each differs from its own.
"""
import functools, json, os, subprocess, sys

import numpy as np

PROBE = '''
import hashlib, json
import numpy as np, torch, torch.nn.functional as F
x = torch.arange(64*784).remainder(997).reshape(64, 784)/997
k1, k2 = (k.requires_grad_() for k in ((x[:8, :25] - .5).reshape(8, 1, 5, 5), (x[:16, :72] - .5).reshape(16, 8, 3, 3)))
y = F.conv2d(F.conv2d(x.reshape(64, 1, 28, 28), k1, stride=2).relu(), k2)
y.square().mean().backward()
done = {'products': x @ x.T, 'convolutions': y.detach(), 'their gradients': k1.grad, 'softmax': x.log_softmax(1),
        'random numbers': torch.randn(99, generator=torch.Generator().manual_seed(0)),
        'qr': torch.linalg.qr(x[:, :20].double())[0],
        "NumPy's products": x.numpy() @ x[:30].T.numpy(), "NumPy's exp": np.exp(x.numpy())}
digest = lambda bits: hashlib.sha256(np.ascontiguousarray(bits).tobytes()).hexdigest()
print(json.dumps({name: digest(bits) for name, bits in done.items()}))
'''


def sets():
    "The environment for each set of kernels, by name: of the oldest processor known, of one with AVX2, and our own."
    simd = np.show_config(mode='dicts').get('SIMD Extensions', {}).get('found', []) # what NumPy found here
    kinds = {'oldest': ('default', 'SSE41', 'COMPATIBLE', 'Nehalem', ' '.join(simd)),
             'AVX2': ('avx2', 'AVX2', 'AVX2', 'Haswell', ' '.join(f for f in simd if 'AVX512' in f or f == 'X86_V4'))}
    variables = 'ATEN_CPU_CAPABILITY', 'ONEDNN_MAX_CPU_ISA', 'MKL_CBWR', 'OPENBLAS_CORETYPE', 'NPY_DISABLE_CPU_FEATURES'
    envs = {name: dict(zip(variables, values)) for name, values in kinds.items()} | {'own': {}}
    return {f'{name}, {n} thread{"s"[:n - 1]}': env | {'OMP_NUM_THREADS': str(n), 'OMP_WAIT_POLICY': 'passive'}
            for name, env in envs.items() for n in (1, 2)}


@functools.cache
def digests(name):
    "A digest of what each operation gives, to the last bit, with a set of kernels."
    done = subprocess.run([sys.executable, '-c', PROBE], env=os.environ | sets()[name], capture_output=True, text=True)
    if done.returncode: raise RuntimeError(f'with the kernels {name}, nothing can be computed:\n{done.stderr}')
    return json.loads(done.stdout)


def differing(name):
    "In which operations a set of kernels differs from our own on one thread. None: this machine can't imitate it."
    own = digests('own, 1 thread')
    return [operation for operation, digest in digests(name).items() if digest != own[operation]]


if __name__ == '__main__':
    for name in sets(): print(f"{name:18} differs in: {', '.join(differing(name)) or 'nothing that was tried'}")
