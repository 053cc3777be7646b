using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Content;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Infrastructure.Content;

/// <summary>
/// Files that Telegram was not asked about for a week. Few a look, and looks are a minute apart: the whole library goes round in the week, and questions
/// never come in crowds.
/// </summary>
internal sealed class DueFileChecks(IStoredFileRepository files) : IDueWork
{
    private const int ALook = 20;

    public string Name => "file check";

    public async Task<IReadOnlyList<DueItem>> Due(DateTimeOffset now, DueItem? after, int limit, CancellationToken cancellationToken)
    {
        if (after is not null)
            return [];
        var due = await files.NotCheckedSince(now - CheckDueFile.Freshness, Math.Min(limit, ALook), cancellationToken);
        return [.. due.Select(file => new DueItem(file.Id, file.CheckedAt + CheckDueFile.Freshness))];
    }

    // What is due in between waits for the next regular look: nobody is in a hurry.
    public Task<DateTimeOffset?> NextDue(DateTimeOffset now, CancellationToken cancellationToken) => Task.FromResult<DateTimeOffset?>(null);

    public ICommand<Done> CommandFor(int id) => new CheckDueFile(id);
}
