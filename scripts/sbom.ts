// Prints the bill of materials of what goes to readers: `npm run --silent sbom > ben-doc.cdx.json`.
import { billOfMaterials } from '#pipeline/billOfMaterials.ts'

process.stdout.write(billOfMaterials('.'))
