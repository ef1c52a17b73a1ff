"""That nothing is lost: backups, repair, moving, the whole library as one file, and libraries that can only be read."""
