"""`python -m bot` is `chenhun`."""

from bot.cli import main

if __name__ == "__main__":
    main()
