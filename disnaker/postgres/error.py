class ClusterError(Exception):
    """The embedded server cannot do what was asked: a sentence for the person at the screen.

    The sentence is translated when it is shown, since a server may be started before translations are loaded.
    """

    def __init__(self, sentence: str, **values: object) -> None:
        super().__init__(sentence, values)

    def __str__(self) -> str:
        sentence, values = self.args
        return str(sentence) % values
