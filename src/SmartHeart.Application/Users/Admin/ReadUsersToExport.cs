using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Exporting;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Users.Admin;

/// <summary>The next part of a list of people, for whoever makes it into a workbook.</summary>
/// <param name="Selection">Which people; they come with the last joined first.</param>
/// <param name="Before">The id of the last one of the part before; null to begin.</param>
[Allow(Role.System)]
public sealed record ReadUsersToExport(UserSelection Selection, int? Before = null) : IQuery<ExportPart<UserRow>>
{
    /// <summary>People of a part.</summary>
    public const int Size = 1000;
}

internal sealed class ReadUsersToExportHandler(IUserListReads users, ISavedSearchRepository searches, ITagReads tags)
    : IQueryHandler<ReadUsersToExport, ExportPart<UserRow>>
{
    public async Task<Result<ExportPart<UserRow>>> Handle(ReadUsersToExport query, CancellationToken cancellationToken)
    {
        var scope = await UserScope.Of(query.Selection, searches, tags, cancellationToken);
        if (scope.Error is { } error) return error;

        var rows = await users.Rows(scope.Value, query.Before, ReadUsersToExport.Size, cancellationToken);
        return ExportPart.Of(rows, ReadUsersToExport.Size);
    }
}
