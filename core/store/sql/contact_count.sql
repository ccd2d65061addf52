SELECT count(*) FROM contact WHERE removed IS NOT 1
