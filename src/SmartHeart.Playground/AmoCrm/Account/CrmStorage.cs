using System.Text.Json;

namespace SmartHeart.Playground.AmoCrm;

/// <summary>Keeping the account over a restart of the whole process. Webhooks are registered anew by whoever wants them.</summary>
public sealed partial class CrmAccount : IKept
{
    /// <summary>Writes all entities. The file is replaced as a whole, so that a crash in the middle leaves the former one.</summary>
    public async Task SaveAsync(string path, CancellationToken cancellationToken = default)
    {
        CrmSnapshot snapshot;
        lock (Gate) snapshot = new CrmSnapshot(_lastId, Leads, Contacts, Companies, Notes);
        var draft = path + ".new";
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        await using (var file = File.Create(draft))
        {
            await JsonSerializer.SerializeAsync(file, snapshot, CrmSnapshotJson.Default.CrmSnapshot, cancellationToken);
        }

        File.Move(draft, path, overwrite: true);
    }

    /// <summary>Takes over the account of that file; to be called before anything happens in this one.</summary>
    /// <returns>false where there is no such file.</returns>
    /// <exception cref="JsonException">The file is no snapshot.</exception>
    public async Task<bool> LoadAsync(string path, CancellationToken cancellationToken = default)
    {
        if (!File.Exists(path)) return false;
        await using var file = File.OpenRead(path);
        var snapshot = await JsonSerializer.DeserializeAsync(file, CrmSnapshotJson.Default.CrmSnapshot, cancellationToken)
            ?? throw new JsonException("The snapshot is empty.");
        lock (Gate)
        {
            _lastId = snapshot.LastId;
            foreach (var lead in snapshot.Leads) _leads[lead.Id] = lead;
            foreach (var contact in snapshot.Contacts) _contacts[contact.Id] = contact;
            foreach (var company in snapshot.Companies) _companies[company.Id] = company;
            foreach (var note in snapshot.Notes) Register(note);
        }

        return true;
    }
}
