namespace SmartHeart.Testing.Seeding;

/// <summary>What people are found by: the words of what they told, and the tags that admins put on some of them.</summary>
internal sealed class LabelSeed(SeedRun run)
{
    private readonly SeedStatement _terms = run.Insert("UserTerms", "Term", "UserId");
    private readonly SeedStatement _tags = run.Insert("UserTags", "UserId", "Tag", "At");
    private readonly Popularity _popularity = new(run.Words.Tags.Length, 1, run.Chance);

    /// <param name="id">Our id of the person.</param>
    /// <param name="joined">When they came.</param>
    /// <param name="terms">What they are found by.</param>
    public void Person(int id, DateTimeOffset joined, IEnumerable<string> terms)
    {
        foreach (var term in terms)
            _terms.Run(term, id);
        if (!run.Chance.Falls(0.2))
            return;
        foreach (var tag in _popularity.DrawDistinct(1 + run.Chance.Below(3), run.Chance))
            _tags.Run(id, run.Words.Tags[tag].ToLowerInvariant(), run.Chance.Between(joined, run.Size.Now));
    }

    public void Done()
    {
        run.Done("UserTerms", _terms);
        run.Done("UserTags", _tags);
    }
}
