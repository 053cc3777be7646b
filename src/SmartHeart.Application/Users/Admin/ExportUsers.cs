using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Users.Admin;

/// <summary>An owner wants people as a workbook: made in the background, sent to topic main.</summary>
/// <param name="Selection">Which people.</param>
[Allow(Role.Owner)]
public sealed record ExportUsers(UserSelection Selection) : ICommand<Done>;

internal sealed class ExportUsersHandler(ISavedSearchRepository searches, ITagReads tags, IOutbox outbox, Journal journal, TimeProvider clock)
    : ICommandHandler<ExportUsers, Done>
{
    public async Task<Result<Done>> Handle(ExportUsers command, CancellationToken cancellationToken)
    {
        var scope = await UserScope.Of(command.Selection, searches, tags, cancellationToken);
        if (scope.Error is { } error) return error;

        outbox.Add(new UsersToExport(command.Selection, clock.GetUtcNow()));
        journal.Done(AuditActions.UsersExported, SubjectOf(command.Selection));
        return Done.Ok;
    }

    /// <summary>Which people, without what was searched by: that may name somebody.</summary>
    private static string SubjectOf(UserSelection selection) => selection switch
    {
        { SearchId: not 0 } => "search",
        { TagMark: not 0 } => "tag",
        _ => selection.Filter.ToString(),
    };
}
