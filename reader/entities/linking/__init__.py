"""Who is who in one article: forms of a name, short forms, nicknames, namesakes, and what lies in what."""
