namespace CreditPlatform.CollectionTests.Independent;

/// <summary>主体标识码, §1.1 (GB 11714): the check character over its eight characters.</summary>
static class OrganisationCode
{
    static readonly int[] Weights = [3, 7, 9, 10, 5, 8, 4, 2];

    public static char Check(string body)
    {
        var rest = 11 - Enumerable.Range(0, 8).Sum(i => Value(body[i]) * Weights[i]) % 11;
        return rest switch { 10 => 'X', 11 => '0', _ => (char)('0' + rest) };
    }

    static int Value(char letter) => letter <= '9' ? letter - '0' : letter - 'A' + 10;
}
