namespace CreditPlatform.Local;

/// <summary>Something the person at the terminal can act on; shown as its message alone, without a stack trace.</summary>
public sealed class LocalException : Exception
{
    public LocalException() { }

    public LocalException(string message) : base(message) { }

    public LocalException(string message, Exception innerException) : base(message, innerException) { }
}
