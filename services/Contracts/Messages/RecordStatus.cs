namespace CreditPlatform.Contracts.Messages;

/// <summary>Stored: in force as submitted. Withdrawn: taken back by its owner or the office; its history remains.</summary>
public enum RecordStatus { Stored, Withdrawn }
