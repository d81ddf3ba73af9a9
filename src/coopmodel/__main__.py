"""`python -m coopmodel` is the command `coopmodel`."""

from coopmodel.command import main

if __name__ == "__main__":
    main()
