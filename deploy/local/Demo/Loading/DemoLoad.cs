namespace CreditPlatform.Local.Demo;

/// <summary>How the platform answered.</summary>
/// <param name="Created">201.</param>
/// <param name="Known">200.</param>
/// <param name="Refused">422.</param>
/// <param name="Waits">Times a 429 or 503 was waited out.</param>
sealed record DemoLoad(int Created, int Known, int Refused, int Waits);
