SELECT DISTINCT site, seq FROM superseded
