namespace CreditPlatform.ServiceDefaultsTests.Support;

public sealed record Counted(int Number);

public sealed record Ignored(string Why);
