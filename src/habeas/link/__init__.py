"""Records come in; scored pairs and the persons they make up go out."""

from habeas.link.linking import Linking, link

__all__ = ["Linking", "link"]
