using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>An owner forgets a file that nothing uses (<see cref="FileErrors.Gone"/>, <see cref="FileErrors.InUse"/>).</summary>
[Allow(Role.Owner)]
public sealed record DeleteFile(int Id) : ICommand<Done>;

internal sealed class DeleteFileHandler(IStoredFileRepository files, Journal journal) : ICommandHandler<DeleteFile, Done>
{
    public async Task<Result<Done>> Handle(DeleteFile command, CancellationToken cancellationToken)
    {
        if (await files.Find(command.Id, cancellationToken) is not { } file) return FileErrors.Gone;
        if (await files.CountUses(file.Id, cancellationToken) is > 0 and var uses) return FileErrors.InUse.With("count", uses);

        files.RemoveUnused(file.Id);
        journal.Done(AuditActions.FileDeleted, FileSubject.Of(file), file);
        return Done.Ok;
    }
}
