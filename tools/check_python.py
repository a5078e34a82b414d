# Can this Python make the environment? Written so that any Python, however old, can say no.
import os, sys, tarfile

target, this = (sys.argv[1:] or ['run'])[0], '%d.%d' % sys.version_info[:2]
said = {}
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'settings.ini')) as f:
    for line in f: said[line.split('=')[0].strip()] = line.split('=')[-1].strip()
low, high = said['min_python'], said['max_python']
number = lambda version: [int(n) for n in version.split('.')]
if not number(low) <= number(this) <= number(high):
    sys.exit('Python %s to %s is needed, and this is %s. Name another one: make %s PYTHON=python%s'
             % (low, high, sys.version.split()[0], target, high))
if not hasattr(tarfile, 'data_filter'):  # the first releases of 3.10 and 3.11 lack it
    sys.exit('This Python, %s, cannot unpack archives safely: update it, or name another one: make %s PYTHON=python%s'
             % (sys.version.split()[0], target, high))
try: import venv, ensurepip  # Debian and its kin ship them in a package of their own.
except ImportError:
    sys.exit('This Python cannot make environments. On Debian or Ubuntu: apt-get install python%s-venv' % this)
