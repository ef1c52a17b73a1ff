"""Who, where, when and how much: names, times, quantities, quotes and roles in an article.

Everything found is a span of the original text. Nothing here asks, prints or keeps state: `analyse_stages` is a
generator that yields what is known so far, and closing it cancels. `training/` holds maintainers' scripts that nothing
at run time imports.
"""

from reader.entities.analyse import analyse, analyse_stages, correct_stages
from reader.entities.corrections.article import corrected_article
from reader.entities.corrections.rules import ACTIONS, FIELDS, NAMING, Action, Correction
from reader.entities.detail import DETAILS, Detail, stepped
from reader.entities.networks.cache import Cache
from reader.entities.types import (
    NAMES,
    TYPES,
    Affiliation,
    Analysis,
    Entity,
    EntityType,
    Figure,
    Mention,
    Parent,
    Quantity,
    Quote,
    Role,
    Statement,
    Together,
)

__all__ = [
    "ACTIONS",
    "DETAILS",
    "FIELDS",
    "NAMES",
    "NAMING",
    "TYPES",
    "Action",
    "Affiliation",
    "Analysis",
    "Cache",
    "Correction",
    "Detail",
    "Entity",
    "EntityType",
    "Figure",
    "Mention",
    "Parent",
    "Quantity",
    "Quote",
    "Role",
    "Statement",
    "Together",
    "analyse",
    "analyse_stages",
    "correct_stages",
    "corrected_article",
    "stepped",
]
