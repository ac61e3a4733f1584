namespace CreditPlatform.Contracts.Messages;

/// <summary>
/// Stored: in force as submitted. Withdrawn: taken back by its owner or the office; its history remains. Sealed: by law for nobody to see (domain.md §2.8);
/// whoever keeps something of it counts and shows nothing of it any more.
/// </summary>
public enum RecordStatus { Stored, Withdrawn, Sealed }
