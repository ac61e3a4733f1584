namespace CreditPlatform.CollectionTests.Independent;

/// <summary>One thing done to a record before it is sent.</summary>
/// <param name="Fault">Meant to be refused; whether it is, the record says, since other changes may mend it.</param>
/// <param name="Apply">False where the record has nothing to do it to.</param>
sealed record Change(string Name, bool Fault, Func<Draft, Dice, DateOnly, bool> Apply);
