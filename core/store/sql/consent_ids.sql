SELECT id FROM consent
