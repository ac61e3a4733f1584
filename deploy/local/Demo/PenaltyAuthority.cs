namespace CreditPlatform.Local.Demo;

/// <summary>A unit that may penalise.</summary>
/// <param name="Slug">Of the unit.</param>
/// <param name="Word">发文机关代字 of its decisions: 示市监罚.</param>
/// <param name="Weight">Its share of all decisions, relative to the others.</param>
/// <param name="Matters">What it punishes.</param>
sealed record PenaltyAuthority(string Slug, string Word, int Weight, params PenaltyMatter[] Matters);
