"""Habeas: from scattered reports of people who vanished to findings that cite their words."""
