import { onClosing } from '@/lib/closing'
import { startJobs } from '@/lib/jobs'

// Kept on the process: hot reload loads this file again, and two runners would do everything at half the pace.
const shared = globalThis as { claimdeskJobsRun?: boolean }

if (!shared.claimdeskJobsRun && process.env.NEXT_PHASE !== 'phase-production-build') {
  shared.claimdeskJobsRun = true
  onClosing(await startJobs())
}
