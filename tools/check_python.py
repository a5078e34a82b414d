# Can this Python make the environment? Written so that any Python, however old, can say no.
import os, sys


def bounds():
    with open(os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), 'settings.ini')) as f: lines = [line.split('=') for line in f if line[:11] in ('min_python ', 'max_python ')]
    return [tuple(int(n) for n in value.split('.')) for _, value in sorted(lines, reverse=True)]


def main():
    low, high = bounds()
    show = lambda v: '.'.join(str(n) for n in v)
    if not low <= tuple(sys.version_info[:2]) <= high:
        sys.exit('Python %s to %s is needed, and this is %s. Name another one: make %s PYTHON=python%s'
                 % (show(low), show(high), show(sys.version_info[:3]), (sys.argv[1:] or ['run'])[0], show(high)))
    try: import venv, ensurepip  # Debian and its kin ship them in a package of their own.
    except ImportError: sys.exit('This Python cannot make environments. On Debian or Ubuntu: apt-get install python%s-venv' % show(sys.version_info[:2]))


main()
