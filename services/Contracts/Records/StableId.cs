using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace CreditPlatform.Contracts;

/// <summary>Ids that anyone who knows the name derives alike.</summary>
public static class StableId
{
    /// <summary>UUID version 5 (RFC 9562 §5.5): SHA-1 of the namespace in network order followed by the name in UTF-8.</summary>
    [SuppressMessage("Security", "CA5350", Justification = "RFC 9562 prescribes SHA-1; the id identifies and protects nothing.")]
    public static Guid V5(Guid ns, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var length = Encoding.UTF8.GetByteCount(name);
        Span<byte> input = length <= 496 ? stackalloc byte[16 + length] : new byte[16 + length];
        ns.TryWriteBytes(input, bigEndian: true, out _);
        Encoding.UTF8.GetBytes(name, input[16..]);

        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
        SHA1.HashData(input, hash);
        hash[6] = (byte)(hash[6] & 0x0F | 0x50);
        hash[8] = (byte)(hash[8] & 0x3F | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
