# Every target makes what it needs: an environment in .venv, with everything installed.
#   make run PYTHON=python3.12    another Python, 3.10 to 3.13; kept until another is named
#   make run TORCH=cpu            PyTorch without CUDA: a smaller download; kept as well
#   make run ARGS=...             more options for what is run

READY := .venv/.ready
MADE := $(shell cat $(READY) 2>/dev/null)
PYTHON ?= $(firstword $(MADE) python3)
TORCH ?= $(word 2,$(MADE))
BIN := .venv/bin
# On a busy machine, threads that wait must sleep after a short while: otherwise a step can take ten times as long.
export OMP_WAIT_POLICY ?= passive
export GOMP_SPINCOUNT ?= 1000
test test-all test-kernels test-mutants notebooks weights: export OMP_NUM_THREADS ?= 1

help:  ## this list
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' Makefile | expand -t 22

run: $(READY)  ## train every rung of the ladder, print the table, and write a report in _run
	@$(BIN)/digit_classifier run $(ARGS)

test: $(READY)  ## all tests
	@$(BIN)/python tools/run_tests.py $(ARGS)

test-all: $(READY)  ## all tests, and the cells flagged slow
	@$(BIN)/python tools/run_tests.py --slow $(ARGS)

test-kernels: $(READY)  ## the lessons as other processors would compute them, all that this one can imitate
	@$(BIN)/python tools/run_tests.py --kernels $(ARGS)

test-matrix: $(READY)  ## the tests on every Python here, with the newest and the lowest versions of what they require
	@$(if $(TORCH),UV_TORCH_BACKEND=$(TORCH)) $(BIN)/python -m nox $(ARGS)

test-mutants: $(READY)  ## change the library in one place at a time, and count what the tests notice; takes long
	@$(BIN)/python tools/mutants $(ARGS)

# JupyterLab writes into a notebook what its kernel says of itself: this one says what the notebooks say already.
lab: $(READY)  ## the lessons in JupyterLab
	@JUPYTER_PATH=$(CURDIR)/tools/jupyter $(BIN)/jupyter lab $(ARGS) nbs/index.ipynb

site: $(READY)  ## the lessons as a site in _run/site, to read without a network; ARGS=--check looks at each page in Chromium
	@$(BIN)/python tools/site $(ARGS)

# nbdev's driver for notebooks, by its own name, so that `nbdev-install-hooks` finds it there.
hooks: $(READY)  ## in git: notebooks are cleaned and exported before each commit, and merged cell by cell
	@git config merge.jupyternotebook.name 'notebooks, cell by cell'
	@git config merge.jupyternotebook.driver '$(BIN)/nbdev-merge %O %A %B %P'
	@$(BIN)/pre-commit install

notebooks: $(READY)  ## export the library, run the lessons and save what they print, renew links, minutes and README.md
	@$(BIN)/nbdev-export
	@$(BIN)/python tools/notebooks.py run $(ARGS)
	@$(BIN)/python tools/relink.py

weights: $(READY)  ## train the rungs that come with the library, and save their weights
	@$(BIN)/python tools/weights.py $(ARGS)

bench: $(READY)  ## time the ways to train, and compare them; ARGS=--small runs each way once
	@for way in linear net resnet; do $(BIN)/python benchmarks/$$way.py $(ARGS) || failed=1; echo; done; exit $${failed:-0}

clean:  ## remove .venv and everything else that make made
	rm -rf .venv .nox _run build dist *.egg-info

# Another Python or torch than the environment was made with: make it anew.
ifneq ($(strip $(PYTHON) $(TORCH)),$(strip $(MADE)))
.PHONY: $(READY)
endif

# The record is written last, so an installation that was interrupted starts again. Compiled once, here: where Python
# may not write beside what it imports, each process would compile fastai anew, for seconds.
$(READY): settings.ini setup.py pyproject.toml
	@command -v $(PYTHON) >/dev/null || { echo "There is no $(PYTHON) here. Name another one: make $(firstword $(MAKECMDGOALS)) PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) tools/check_python.py $(MAKECMDGOALS)
	@echo "Installing into .venv (once; PyTorch is large)"
	@rm -f $(READY)
	@$(PYTHON) -m venv --clear .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check uv
	@$(BIN)/uv pip install --compile-bytecode --python $(BIN)/python $(if $(TORCH),--torch-backend $(TORCH)) --editable '.[dev]'
	@echo $(PYTHON) $(TORCH) > $(READY)

.PHONY: help run test test-all test-kernels test-matrix test-mutants lab site hooks notebooks weights bench clean
