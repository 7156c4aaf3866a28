"""Several members of staff who do something at the same time."""

from collections.abc import Callable
from threading import Barrier, Thread

from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection


def at_once(count: int, act: Callable[[int], object]) -> list[Exception]:
    """Run `act(number)` in that many threads, each on a connection of its own; gives what the database or the desk
    refused."""
    barrier, refused = Barrier(count), []

    def one(number: int) -> None:
        try:
            barrier.wait(10)
            act(number)
        except (ValidationError, IntegrityError) as error:
            refused.append(error)
        finally:
            connection.close()

    threads = [Thread(target=one, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    return refused
