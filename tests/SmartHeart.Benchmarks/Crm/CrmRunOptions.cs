namespace SmartHeart.Benchmarks.Crm;

/// <summary>What is measured beside the CRM.</summary>
/// <param name="People">People who change their profiles and ask for things.</param>
/// <param name="PerSecond">Updates a second.</param>
/// <param name="Seconds">How long each turn of a bot lasts.</param>
/// <param name="Rounds">Turns of each bot; 0 leaves the comparison out.</param>
/// <param name="Changes">How many changes wait when the CRM is back; 0 leaves that out.</param>
/// <param name="Host">The Host to measure, a <c>SmartHeart.Host.dll</c>; null for the one built together with this program.</param>
internal sealed record CrmRunOptions(int People, int PerSecond, int Seconds, int Rounds, int Changes, string? Host)
{
    /// <summary>Null when the command line makes no sense.</summary>
    public static CrmRunOptions? Parse(IReadOnlyList<string> words)
    {
        if (Arguments.Parse(words, "--people", "--rate", "--seconds", "--rounds", "--changes", "--host") is not { } given) return null;
        if (given.Number("--people", 1_500) is not (> 0 and var people) || given.Number("--rate", 200) is not (> 0 and var rate)) return null;
        if (given.Number("--seconds", 6) is not (> 0 and var seconds) || given.Number("--rounds", 9) is not { } rounds) return null;
        if (given.Number("--changes", 5_000) is not { } changes) return null;
        return new CrmRunOptions(people, rate, seconds, rounds, changes, given.Text("--host") is { } host ? Path.GetFullPath(host) : null);
    }
}
