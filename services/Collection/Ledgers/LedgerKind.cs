namespace CreditPlatform.Collection.Ledgers;

/// <summary>台账: the department's own list of its decisions. 抓取: what a third party found published.</summary>
public enum LedgerKind { Ledger, Crawl }
