# make run    build the environment, make the example case, serve its report (NO_SERVE=1: only make it)
# make test   build what the tests need and run them
# make lint types layers bench clean

NEW_ENOUGH := import sys; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(shell for p in python3.11 python3 python; do \
	$$p -c '$(NEW_ENOUGH)' 2>/dev/null && command -v $$p && break; done)
VENV := .venv
BIN := $(VENV)/bin
PY := $(BIN)/python

.PHONY: run test lint types layers bench clean

run: $(VENV)/.app
	$(BIN)/habeas demo $(if $(NO_SERVE),--no-serve)

test: $(VENV)/.dev
	$(PY) -m pytest -n 2 --dist loadfile

lint: $(VENV)/.dev
	$(BIN)/ruff check
	$(BIN)/ruff format --check

types: $(VENV)/.dev
	$(BIN)/mypy

layers: $(VENV)/.dev
	$(BIN)/lint-imports

bench: $(VENV)/.app
	$(PY) bench/chain.py
	$(PY) bench/extract.py

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis

# Each stamp is written last, so that what was broken off is done again.
$(VENV)/.venv:
	@test -n "$(PYTHON)" || { echo "Habeas needs Python 3.11 or newer: install it, or say PYTHON=/path/to/it"; exit 2; }
	@"$(PYTHON)" -c '$(NEW_ENOUGH)' || { echo "$(PYTHON) is older than Python 3.11: say PYTHON=/path/to/a/newer/one"; exit 2; }
	"$(PYTHON)" -m venv $(VENV)
	$(PY) -m pip install --quiet --disable-pip-version-check --upgrade 'pip>=25.1'
	touch $@

$(VENV)/.app: $(VENV)/.venv pyproject.toml
	$(PY) -m pip install --quiet --editable .
	touch $@

$(VENV)/.dev: $(VENV)/.app
	$(PY) -m pip install --quiet --group dev
	touch $@
