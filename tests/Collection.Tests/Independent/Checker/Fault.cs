namespace CreditPlatform.CollectionTests.Independent;

/// <summary>What is wrong, and with which field.</summary>
readonly record struct Fault(string Field, string Reason);
