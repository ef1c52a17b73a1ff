"""What the article says about an entity, ready to be shown: dossiers, relations, tables, the network, pinyin."""
