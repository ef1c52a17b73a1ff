"""Words for whoever learns Chinese: the dictionary, the lists of learnt and known ones, cards, the word at a place."""
