namespace SmartHeart.Benchmarks.Reads;

internal static class ReadsVerb
{
    public static Task<int?> Run(IReadOnlyList<string> words) => Task.FromResult<int?>(null);
}
