SELECT at FROM contact WHERE person = ?1 AND removed IS NOT 1 AND at <= ?2
  AND coalesce(attendance, 'came') NOT IN ('online', 'missed', 'told-us', 'we-cancelled')
  AND coalesce(kind, 'drop-in') NOT IN ('phone', 'text', 'voice-note', 'email', 'letter', 'whatsapp', 'video', 'community', 'tried-no-answer')
ORDER BY at DESC LIMIT 1
