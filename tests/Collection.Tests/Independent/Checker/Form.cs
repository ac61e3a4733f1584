namespace CreditPlatform.CollectionTests.Independent;

/// <summary>What may stand in a field, whatever the others say.</summary>
/// <param name="Fault">The reason why a text may not, or nothing.</param>
/// <param name="Numbers">A JSON number is read as its digits.</param>
/// <param name="Longest">Of texts: the greatest length.</param>
/// <param name="Read">False where whatever is sent is passed over.</param>
sealed record Form(Func<string, Sheet, string?> Fault, bool Numbers = true, int Longest = 0, bool Read = true);
