"""Every command of the window: tables of what there is, by subject, and what carries them out."""
