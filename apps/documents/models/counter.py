from django.db import models


class Counter(models.Model):
    """The last number given of one series in one year, such as the cards AK/1 or the letters of a class."""

    pk = models.CompositePrimaryKey("series", "year")
    series = models.CharField(max_length=40)
    year = models.PositiveSmallIntegerField()
    last = models.PositiveIntegerField(default=0)

    class Meta:
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.series} {self.year}: {self.last}"
