using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>A person asks for a document of an item (<see cref="ContentErrors.FileGone"/> unless the item is published and has it).</summary>
/// <param name="ContentId">The item.</param>
/// <param name="FileId">Our id of the file.</param>
[Allow(Role.User, Consent = true)]
public sealed record OpenDocument(int ContentId, int FileId) : IQuery<DocumentView>;

internal sealed class OpenDocumentHandler(IContentReads contents) : IQueryHandler<OpenDocument, DocumentView>
{
    public async Task<Result<DocumentView>> Handle(OpenDocument query, CancellationToken cancellationToken)
    {
        var document = await contents.Document(query.ContentId, query.FileId, cancellationToken);
        return document is null ? ContentErrors.FileGone : document;
    }
}
